/** Phrases that ask, point or soften, and name nothing. */
export const askingPhrases: RegExp =
  /[那这]?篇(?:稿子?|报道|新闻|文章|通报|消息)?(?:里面?|上|中)?(?:[说讲写]的?|提到的?)?|(?:(?<=[那这])稿|稿子|报道|文章)(?:里面?|上|中)(?:[说讲写]的?|提到的?)?|平均(?:每|一|到)*[个家项公里亩户人台座]*|加起来|加一起|加在一起|加一块儿?|合起来|各自|各是|各有|各|怎么(?:样|来|回事|分)?|什么时候|什么|哪[一两二三四五六七八九十几\d]?[个些类家项期批次种年天位件样趟条座处]?(?:县市?区|区县|县市?|区(?!域|间)|市州|市(?!场|政)|镇街?|街道|乡镇?|领域|行业)?|哪里|哪儿|哪|谁|多少|是否|有没有|能不能|能否|告诉我|那[几两三四五六七八九\d]?[个些批块段条座次家位边阵几天年种件样趟项]个?|那会儿|这会儿|那时候|那|这[几两三四五六七八九\d]?[个些批块次回边轮阵种件样趟项家条座]|这|帮我|倒推一下|算一下|算算|就(?!业)|(?<![产性节储功智热动势电风核新光])能(?!源|力|耗|量|级|效|干|手)(?=新增|\p{Script=Han}{1,2}(?:多少|几))|数是|来的|想做到|做到|做成|[的了是吗呢吧么]|[市县区省]里|的事|以上|以下|(?<=项目|工程|企业)[里中]|(?:没有?|尚?未)[\p{Script=Han}]{1,2}(?=[的？。，]|$)|[，、。？！；：“”（）《》·\s]/gu;

/** Words that name nothing a page would have to say again; each as a dictionary cuts it. */
const emptyWords: ReadonlySet<string> = new Set(
  [
    '相加 之和 分别 一共 总共 共有 共计 合计 到底 究竟 大概 大约 左右 差不多 目前 现在 当时 情况 如何 可以 说说 介绍',
    '拿到 要到 搞到 弄到 拿 下去 进去 起来 下来 回去 实打实 亲自 专门 麻烦 请教 查 查下 查一下 帮忙 点名',
    '眼下 当下 如今 跟着 需要 应该 打算 准备 安排 里面 其中 方面 之中 中间 当中 相比 相较 比较 倒推 一下 还有 还剩 还 又 再 才 也 都 只',
    '已经 已 真正 实际 预计 计划 一口气 整体 整个 总体 折合 约合 当年 全年 当月 前后 先后 之后 以后 以来 事情 累计',
    '单季 当季 目标 设计 总量 总额 总数 真 出去 跑 压根 倍数 比例 幅度 百分比 比重 概算 按 以及 具体 要建 要装 要修',
    '原本 原定 要来 要到 争取到 喊 隔 列 排 拉 凑 掏 整 合 听说 据说 说是 听讲 反正 其实 顺便 连带 好像 可能 貌似 准确 确切 正确 换算 折算 一道 一起 一块 一块儿',
    '趴着 躺着 晾着 搁着 摆着 拖着 卡着',
    '一 共 全 单月 当季 算下来 超过 达到 不到 不足 方向 手上 手里 名单 门类 表上 单体 年 每年 一年 每天 一天 一个 一家 一件 一条 一座 一项 每个 每家 地方 东西 时候 回来',
  ].flatMap((line) => line.split(' ')),
);

const CARRYING =
  '有是到给拿用做搞弄干投花占分剩差报签招供交要想能会算进出来去开成没加让叫找带落起走完共达约及跟同后过说请帮替';

/** Verbs of one character that carry a question and stand in no name. */
export const carries = (word: string): boolean => word.length === 1 && CARRYING.includes(word);

/** 搞起来, 弄出来, 拿下, 喊回来: such a verb with what came of it; 招来 and 进来 say something. */
const CARRIED = new RegExp(
  `^(?!招|进来|[开走]过)[${CARRYING}喊拉凑掏整抢][起来去上下出回过掉住好着得完到在]{1,3}$`,
);

/** True for words that name nothing a page would have to say again. */
export const saysNothing = (word: string): boolean => emptyWords.has(word) || CARRIED.test(word);
