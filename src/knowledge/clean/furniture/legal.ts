/** Rights, registrations, addresses and disclaimers of the site. */
import type { FurnitureRule } from './rule.ts';

/** Certain enough to hold for whole sentences, too. */
export const disclaimerRules: readonly FurnitureRule[] = [
  { example: '免责声明：本站内容转载自公开渠道。', pattern: /^[【[（(※*]?.{0,6}(?:声明|(?:免责|版权|侵权|特别|郑重)(?:提示|说明|提醒))[】\]）)]?[：:].{0,120}(?:本站|本网|版权|转载|侵权|观点|立场|授权|平台)/ },
  { example: '【免责声明】本网转载文章仅为传播信息', pattern: /^[【[（(]?(?:免责|版权)(?:声明|说明|提示)/ },
  { example: '本文为某号作者上传并发布，仅代表该作者观点', pattern: /^(?:注[：:]|以上(?:内容|文章|观点|信息)|本文|该文|此文|文章|本稿).{0,60}(?:仅代表|不代表|仅供参考|纯属个人|不构成|版权归|转载自网络)/ },
  { example: '（本文来源：某某发布，不代表本网立场。）', pattern: /^[（(]?(?:本文|文章|内容|稿件)来源.{0,60}(?:不代表|仅供|版权)/ },
  { example: '所有内容为某某日报社版权所有，未经许可，不得转载', pattern: /未经.{0,12}(?:授权|许可|允许|同意).{0,12}(?:转载|复制|镜像|摘编|(?:禁止|不得)(?:转载|复制|使用))/ },
  { example: '凡本网注明来源的作品，均为本网合法拥有版权', pattern: /^(?:凡|如)(?:本网|本站|注明|有侵权|需转载)/ },
  { example: '如有侵权请联系删除', pattern: /(?:如有|若有|如涉及|涉及)(?:任何)?侵权.{0,20}(?:联系|告知|删除|处理)/ },
  { example: '股市有风险，投资需谨慎。', pattern: /(?:股市|投资|市场|理财)有风险，?(?:投资|入市|理财)?(?:需|须)谨慎/ },
  { example: '本站不构成投资建议', pattern: /不构成(?:任何)?投资(?:建议|依据)/ },
]; // biome-ignore format: one rule a line

/** For lines that are no sentences. */
export const legalRules: readonly FurnitureRule[] = [
  { example: '豫ICP备14012713号', pattern: /ICP[备证]|[公工]网安备|ICP\s?[:：]/ },
  { example: '互联网新闻信息服务许可证编号:4112012002', pattern: /许可证(?:编号|号)?[：:]?\s?[\dA-Za-z\p{Script=Han}]{0,6}[-—]?\d{4,}|增值电信业务|视听节目许可/u },
  { example: '网站标识码：3204120002', pattern: /(?:网站标识码|备案(?:编)?号|统一社会信用代码)[：:]?/ },
  { example: '© 2014-2024 某某报业有限公司', pattern: /©|Copyright|All ?Rights|版权所有/i },
  { example: '不良信息举报电话：0379-65233605', pattern: /(?:违法|不良)(?:和不良)?信息举报|举报(?:电话|热线|邮箱)[：:]/ },
  { example: '本站法律顾问 河南某某律师事务所', pattern: /法律顾问|律师事务所\s?\S{0,6}律师$/ },
  { example: '主办：某县人民政府办公室', pattern: /^(?:主办|承办|协办|维护|建设|运维|技术支持|管理)(?:单位|方)?[：:]/ },
  { example: '某某日报社主办 邮编:454002', pattern: /邮\s?编[：:]?\s?\d{6}|邮政编码/ },
  { example: '广告热线 0356-2029915', pattern: /(?:广告|新闻|客服|服务|投稿|值班|合作|商务|订阅|发行|报料|爆料|读者)\s?(?:热线|电话|邮箱|QQ|专线)/ },
  { example: '联系电话：0391-8797395 地址：某某路28号', pattern: /^(?:联系|咨询|网络服务|业务咨询|办公|传真|编辑部|总机)?(?:电话|热线|传真|网络服务|业务咨询)[：:]?.{0,4}[(（]?\d{3,4}[)）-].{0,24}(?:地址|传真|邮编|业务|QQ|邮箱)/ },
  { example: '网络服务:(0379)65233606', pattern: /^(?:网络服务|业务咨询|业务合作|投诉邮箱|投稿邮箱|投稿QQ|邮箱|E-?mail|电子邮箱)[：:]/i },
  { example: '关于我们', pattern: /^关于我们(?:$|[\s|·])|(?:联系我们|网站声明|网站地图|广告服务|广告报价|招贤纳士|隐私政策|用户协议|网站简介|报业集团简介)/ },
  { example: 'GMT+8, Processed in 0.08 second(s)', pattern: /GMT\s?\+8|Processed in|Powered by|Archiver/i },
  { example: '网站访问量：6045211', pattern: /(?:网站|总|今日|本页|页面)(?:访问量|访问次数|浏览量)|您是(?:本站)?第|在线人数|当前在线/ },
]; // biome-ignore format: one rule a line
