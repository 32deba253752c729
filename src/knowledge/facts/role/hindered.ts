/** Regex source of what keeps works from beginning: 受用地制约, 受征迁影响. */
export const HINDERED = '受[^，。；、：？\\d的]{2,10}(?:制约|影响|限制|约束|阻碍)';
