/** 各多少 asks the same of several; 各银行 are all of them. */
export const EACH = /各(?![省市县区级类项地种方界部]|自治|家?(?:银行|单位|企业|园区|乡镇|街道|学校))|分别/;
