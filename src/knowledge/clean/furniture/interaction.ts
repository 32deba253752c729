/** What a reader is asked to do: log in, share, scan, download, subscribe. */
import type { FurnitureRule } from './rule.ts';

/** Words of buttons and menus; a line made of nothing else is one. */
const buttons = [
  '设为首页', '加入收藏', '收藏本站', '网站首页', '返回首页', '返回顶部', '回到顶部', '返回列表', '返回目录', '首页', '登录', '登陆', '注册',
  '立即注册', '请登录', '忘记密码', '用户名', '密码', '验证码', '收藏', '打印本页', '打印', '关闭窗口', '关闭本页', '关闭', '分享', '转发', '点赞',
  '支持', '反对', '评论', '投诉', 'T大', 'T小', '字号', '字体', '放大', '缩小', '默认', '大', '中', '小', '繁体', '简体', '无障碍浏览', '无障碍阅读', '无障碍',
  '长者模式', '长者版', '适老模式', '关怀版', '手机版', '电脑版', '客户端', '下载客户端', '客户端下载', '下载APP', 'APP下载', '打开APP', '微信',
  '微博', '新浪微博', '腾讯微博', '人人网', 'QQ空间', 'QQ好友', '朋友圈', 'QQ', 'RSS', 'WAP', '我要举报', '举报', '我要纠错', '纠错', '反馈',
  '意见反馈', 'English', 'EN', '搜索', '查看原文', '阅读原文', '原文链接', '倒序浏览', '正序浏览', '只看该作者', '只看楼主', '我要评论', '我来说两句',
  '关注', '版面导航', '数字报', '展开全文', '收起', '复制链接', '公众号', '电子报', '网上投稿', '在看', '赞', '阅读', '智能机器人', '扫一扫',
  '上一页', '下一页', '末页', '尾页', '跳转', '目录', '播放', '暂停', '视频', '图片', '正文', '小黑屋', '音频', '听新闻', '朗读', '讨论', '+1',
]; // biome-ignore format: a table

const buttonWords = new RegExp([...buttons].sort((a, b) => b.length - a.length).map((word) => word.replace('+', '\\+')).join('|'), 'gi'); // biome-ignore format: one line

/** Nothing but button words, counters and marks: 收藏12 分享 支持35 反对2. */
export function isButtons(text: string): boolean {
  if (text.length > 80) return false;
  const bare = text.replace(/Logo$/i, '');
  const words = bare.match(buttonWords)?.join('').length ?? 0;
  const rest = bare.replace(buttonWords, '').replace(/[\d\s.,，、:：|/·•\-—>»()（）[\]【】+＋万“”"'*#]/g, '');
  return words > 0 && rest.length === 0;
}

/** Advertisements, also where they are whole paragraphs. */
export const advertRules: readonly FurnitureRule[] = [
  { example: '移动用户:发送短信abc到10658300即可订阅', pattern: /(?:发送|编辑)短信.{0,20}到.{0,3}\d{5,}|元\/月.{0,8}(?:GPRS|流量|订阅)/ },
  { example: '【广告】湖景房首付30万元起，欢迎品鉴。', pattern: /^[【[（(]?(?:广告|推广|赞助|商业推广)[】\]）)：:]/ },
]; // biome-ignore format: one rule a line

/** Certain enough to hold for short sentences, too. */
export const promptRules: readonly FurnitureRule[] = [
  { example: '扫一扫在手机打开当前页', pattern: /^(?:用微信|微信|手机)?扫(?:一扫|描二维码|码(?:下载|关注|看|阅读|进入|查看|加|分享|打开))|^请?(?:长按|识别|扫描).{0,8}二维码|二维码$/ },
  { example: '分享到：微信 微博', pattern: /^(?:分享|转发|转帖|推荐)(?:到|至|给|本文)/ },
  { example: '关注微信公众号', pattern: /^(?:点击|请|长按|欢迎)?(?:上方|下方|上面|下面)?(?:蓝字|这里)?[，]?(?:关注|订阅)(?:我们|微信|官方|本|公众|蓝字)|点击.{0,6}蓝字/ },
  { example: '某某生活网微信号：abcd0558', pattern: /微信(?:公众)?号[：:]?\s?[A-Za-z\d_-]{3,}|微信公众(?:号|平台)$|(?:weibo|weixin|qq)\.com/ },
  { example: '打开APP看更多精彩内容', pattern: /(?:打开|下载|进入).{0,8}(?:APP|客户端).{0,12}(?:更多|查看|阅读|体验|全文|内容)|下载.{0,6}客户端/i },
  { example: '欢迎您，游客[登录][注册]今日：312', pattern: /\[(?:登录|登陆|注册)\]|(?:帖子|会员)[：:]?\d+.{0,4}(?:帖子|会员)[：:]?\d+/ },
  { example: '返回某某网首页>>', pattern: /^返回.{0,12}(?:首页|列表|顶部|目录|频道)/ },
]; // biome-ignore format: one rule a line

/** For lines that are no sentences. */
export const interactionRules: readonly FurnitureRule[] = [
  { example: '请登录后使用快捷导航 没有账号？立即注册', pattern: /请登录|立即注册|快捷导航|没有账号|频道登录|登录后|看不清楚/ },
  { example: '登录|注册|一键登录，快捷方便', pattern: /^(?:登[录陆]|注册)\s?[|｜/·]\s?(?:登[录陆]|注册)/ },
  { example: '中级会员 主题 12 帖子 512 积分 2033', pattern: /(?:(?:主题|帖子|贴子|积分|威望|金币|金钱|好友|精华|粉丝|听众|经验)数?[：:\s]{0,2}\d[\d.,，万]{0,8}[\s|｜，]{0,3}){2}$/ },
  { example: '欢迎访问某某门户网站', pattern: /^(?:欢迎|您好)[，]?(?:您)?(?:访问|光临|来到|浏览|投稿|关注|登录|使用|下载)/ },
  { example: '诚邀通讯员 报道身边事', pattern: /^(?:诚邀|诚聘|招募|征集).{0,4}(?:通讯员|编辑|记者|写手|作者|加盟)/ },
  { example: '官方微博参与互动', pattern: /官方微博.{0,6}(?:互动|关注)|参与互动/ },
  { example: '某某行业采购群QQ：82391918', pattern: /(?:群|商圈|QQ|微信)[：:]?\s?(?:QQ)?[：:]?\s?\d{5,12}$/i },
  { example: '附件下载：项目汇总表.pdf', pattern: /\.(?:pdf|docx?|xlsx?|et|wps|zip|rar|ofd|jpe?g|png|mp4)(?:\s?[（([].{0,40}[)）\]])?(?:\s?第\s?\d{1,3}.{0,8}页)?$/i },
  { example: '某某电视台同步直播', pattern: /(?:同步|网络|图文|视频)直播$|点击(?:查看|播放|观看|进入|下载)/ },
  { example: '预览时标签不可点', pattern: /^(?:预览时标签不可点|收录于(?:合集|话题)|阅读全文|剩余\d|本文约|微信扫|轻触|向上滑动|左右滑动|写留言)/ },
  { example: '功能介绍 某县委宣传部官方微信', pattern: /^功能介绍(?:[：:\s]|$)|^(?:账号|帐号)主体/ },
  { example: '查看原文', pattern: /^(?:查看|阅读|点击)(?:原文|更多|全文)(?:内容|链接)?(?:[>»：:]|$)/ },
  { example: '#某地身边事# #项目建设#', pattern: /^#?[^#，。]{1,20}#\s?(?:#[^#]{1,20}#\s?){0,7}$/ },
]; // biome-ignore format: one rule a line
