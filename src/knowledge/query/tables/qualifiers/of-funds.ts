import type { Qualifier } from './qualifier.ts';

/** What became of a fund or is allowed of it: asked for, granted, received, lent, paid. Each row is an example: asked → told. */
export const ofFunds: readonly Omit<Qualifier, 'ofThing'>[] = [
  // 招商到手的钱多少 → 到位资金9亿元
  {
    name: 'in-place',
    kind: 'money',
    asked: /到手|到账|实打实/,
    told: /^(?!.*(?:签约|合同|协议|总投资|需求|申报|授信|意向|名单|额度|争取|获批))/,
    contrary: /到位|到账|拨付/,
    unasked: 1,
  },
  // 专项债批下来多少 → 下达资金6亿元, not 资金需求32亿元
  {
    name: 'granted',
    kind: 'money',
    asked:
      /(?:获批|批[了下准到]|下达|拿到?|安排|争取到?)(?:了|来|的|额度)*(?:多少|几|\p{Script=Han}{0,6}债券?(?:资金)?(?:有|是|一共|占)?(?:多少|几|占))/u,
    told: /^(?!\S*(?:需求|需要?资金|缺口|申报|申请|支出|支付))/,
    unasked: 1,
  },
  // 专项债资金需求多少 → 资金需求32亿元, not 到位6亿元
  {
    name: 'needed',
    kind: 'money',
    asked: /需求(?:是|有|为)?(?:多少|几)|需要?多少(?:资|专)/,
    told: /需/,
    unasked: 1,
  },
  // 专项债到位了多少 → 到位专项债券资金6亿元, not 争取专项债券18亿元
  {
    name: 'received',
    kind: 'money',
    asked: /到位(?:了|的)?(?:多少|几)/,
    told: /到位|到账|到资|拨付|下达/,
    unasked: 1,
  },
  // 专项债务限额多少 → 专项债务限额7亿元, not 已发行5亿元
  {
    name: 'ceiling',
    kind: 'money',
    asked: /限额/,
    told: /限额/,
    contrary: /发行|支出|拨付|余额/,
    unasked: 0.8,
  },
  // 政府债务余额多少 → 政府债务余额90亿元, not 债务限额100亿元 nor 专项债券已支出9亿元
  {
    name: 'outstanding',
    kind: 'money',
    asked: /余额/,
    told: /余额|结余/,
    contrary: /支出(?!余)|拨付/,
    unasked: 1,
  },
  // 银行贷了多少 → 发放贷款6亿元
  { name: 'lent', kind: 'money', asked: /贷|借[了到给]/, told: /贷|借|融资|授信|信用/, unasked: 1 },
  // 专项债支持的项目几个 → 支持项目34个, not 储备专项债券项目87个
  {
    name: 'supported',
    kind: 'count',
    asked: /支持了?(?:的|多少|几)/,
    told: /^(?!.*(?:储备|谋划|策划|申报|审核))|支持/,
    unasked: 1,
  },
  // 争取新增专项债额度多少 → 额度12亿元, not 已发行9亿元 of it
  {
    name: 'quota',
    kind: 'money',
    asked:
      /额度(?:一共|总共|总计|总额|共计)?[有是为达到]{0,2}(?:多少|几)|(?<![行用支出付拨到]了?)多少(?:\p{Script=Han}{0,8})额度/u,
    told: /额度|^(?!\S*(?:发行|支出|支付|拨付|使用|到位))/,
    contrary: /发行|支出|支付|拨付|使用|到位/,
    unasked: 1,
  },
];
