/** Pages that stand in the place of an article: errors, walls, checks, notices of the site. */

interface StandIn {
  readonly reason: string;
  readonly example: string;
  readonly pattern: RegExp;
}

const standIns: readonly StandIn[] = [
  { reason: 'the page is an error message', example: '您访问的页面不存在或已被删除', pattern: /(?:页面|网页|内容|文章|信息|地址)(?:[^，。；\d]{0,6})(?:不存在|未找到|找不到|已被?删除|已失效)|40[34] ?(?:Not Found|Forbidden|错误)|50[0-4] ?(?:Bad|错误|Service|Internal|Gateway)/i },
  { reason: 'the page is an error message', example: '5秒后将自动跳转到首页', pattern: /秒[钟]?[后内](?:将|会)?(?:自动)?(?:跳转|返回)/ },
  { reason: 'the page was blocked', example: '由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断', pattern: /访问(?:已?被|受到?)(?:阻断|拦截|拒绝|限制)|安全威胁|访问(?:过于)?频繁/ },
  { reason: 'the page asks whether the reader is human', example: '请按住滑块，拖动到最右边，完成验证后继续访问', pattern: /安全验证|滑块|(?:完成|通过|进行)(?:人机)?验证|请输入验证码|不是机器人/ },
  { reason: 'the page asks to log in', example: '您需要登录后才可以查看本帖内容', pattern: /登[录陆]后?(?:才)?(?:可以?|方可|即可|能)?(?:继续)?(?:查看|阅读|浏览|访问|下载)|(?:游客|未登[录陆])[^，。；]{0,8}(?:无法|仅可|不能)|立即注册|没有账号/ },
  { reason: 'the page asks to pay', example: '本文为付费内容，订阅后阅读全文', pattern: /付费(?:内容|阅读|文章)|(?:订阅|开通会员|购买)后?(?:可|即可)?(?:阅读|查看|继续)|剩余\d{1,3}%/ },
  { reason: 'the page is a cookie notice', example: '本网站使用Cookie以改善您的浏览体验', pattern: /cookies?/i },
  { reason: 'the page did not load', example: '请启用JavaScript后重新访问本页面', pattern: /(?:启用|开启|支持)\s?JavaScript|正在加载|加载中|浏览器版本过低/i },
  { reason: 'the site was closed', example: '网站正在升级维护中', pattern: /(?:网站|系统|平台|栏目)[^，。；]{0,8}(?:维护|升级|改版)中|(?:维护|升级)(?:中|期间)，?(?:暂停|无法)/ },
]; // biome-ignore format: one rule a line

/** Longer texts may speak of such things. */
const longest = 300;
/** Share of the text that must say so. */
const most = 0.4;

/** Why a text is no article, undefined when it is one. */
export function standInOf(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const sentences = text.split(/[。！？\n]/);
  for (const { reason, pattern } of standIns) {
    const said = sentences.filter((sentence) => pattern.test(sentence)).join('');
    if (said.length >= most * text.length) return reason;
  }
  const all = sentences.filter((sentence) => standIns.some(({ pattern }) => pattern.test(sentence)));
  return all.join('').length >= most * text.length ? standIns[0]?.reason : undefined;
}
