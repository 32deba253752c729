/** Where some of the money of what is told of comes from. */
import type { Figure } from '../figure.ts';
import type { Context } from '../layout/contexts.ts';

/** 中央补助资金, 省级专项债券: where some of the money of what is told of comes from. */
const SOURCE =
  /^(?:其中，?|还有|另有|[全我本][省市县区州旗]|[共已]|累计|争取到?|获[得批]|下达|安排|到位|使用)*(?:中央|国家|[省市县区]级?|地方|上级|各级|政府|财政|银行|企业|社会|居民|个人|业主)[^，。；\d]{0,10}(?:补助|补贴|配套|自筹|出资|预算内|资金|资本金|债券?|贷款)[^，。；\d]{0,6}$/;

/** 省级专项债券 of 省级专项债券3亿元 */
export const isSource = ({ quantity, lead }: Context): boolean =>
  quantity.kind === 'money' && SOURCE.test(lead);

/** 从资金来源看，… */
const OPENS_SOURCES = /资金(?:来源|构成|组成|渠道)/;

/** One of a list of sources, of which none is what the next is of. */
export const isOneOfSources = ({ context, article, sentence }: Figure): boolean =>
  isSource(context) && OPENS_SOURCES.test(article.text.slice(sentence.start, sentence.start + 14));
