/** What a question asks of a table's row, and how the columns that tell it are headed. Pure data. */
export const COLUMNS: readonly { readonly asked: RegExp; readonly heads: RegExp }[] = [
  { asked: /责任人|负责人|责任领导|包联|包保|联系领导/u, heads: /责任人|负责人|责任领导|包[联保]|联系领导/u }, // 包联领导是谁
  {
    asked: /责任(?:单位|部门)|牵头|(?:谁|单位|部门|局)(?:负责|管)|负责的是|归/u,
    heads: /责任(?:单位|部门|主体)|牵头(?:单位|部门)/u,
  }, // 责任单位是哪里
  {
    asked: /业主|(?<!开工)建设单位|实施(?:单位|主体)|谁(?:来)?(?:投资|建)/u,
    heads: /业主|建设单位|实施(?:单位|主体)|投资(?:方|单位|主体)|项目单位/u,
  }, // 谁投资的
  { asked: /施工|承建/u, heads: /施工(?:单位|方)|承建/u }, // 谁承建
  { asked: /(?:开工|动工)/u, heads: /(?:开工|动工)(?:时间|日期|年月)/u }, // 什么时候开工
  { asked: /完工|竣工|建成|建好|修好/u, heads: /(?:完工|竣工|建成)(?:时间|日期|年月)/u }, // 啥时候建好
  { asked: /哪|地点|地址|位置/u, heads: /地点|地址|位置|选址|所在/u }, // 在哪儿
  { asked: /问题|卡在|为什么|为啥/u, heads: /问题|滞后原因|原因/u }, // 卡在哪
  { asked: /进展|进度|阶段|怎么样|干到|程度/u, heads: /形象进度|进展|阶段|状态/u }, // 干到什么程度了
];
