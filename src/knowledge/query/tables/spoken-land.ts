/** How land is asked for in a chat → as it is read. Applied to questions. */
export const spokenLand: readonly (readonly [RegExp, string])[] = [
  [/供地(?:面积)?(?:当中|[里中])的?，?(?=\p{Script=Han})/gu, '供应土地中，'], // 前三季度供地里，工业用地多少亩
  [
    /(?<![\p{Script=Han}]{0,1}用地)(工业|住宅|商业|商服|居住|仓储|工矿)(?=(?:、\p{Script=Han}{2,8}){0,4}[、和与及]\p{Script=Han}{2,14}用地(?:各|分别))/gu,
    '$1用地',
  ], // 工业、住宅和公共服务用地各多少亩
  [/没供(?:上|了|到)地|没拿到地|没(?:落实|解决)(?:好)?用地/g, '没供地'], // 还有几个项目没供上地
  [/(?<=[让供建改种签拆]了|盘活了)多少，(?=几[^，。？\d]{1,3}几[^，。？\d]{1,3}[？。]*$)/g, ''], // 出让了多少，几宗几亩
];
