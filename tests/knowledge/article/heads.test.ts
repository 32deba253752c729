import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/knowledge/types.ts';
import { articleRead } from '../article-of.ts';

const story = [
  '　　截至4月底，全县86个重点项目累计完成投资21.3亿元，占年度计划的38.6%。县发改局通报了各乡镇进度。',
  '　　其中交通项目12个，完成投资4.7亿元；水利项目9个，完成投资2.9亿元。',
];
const spaced =
  '　　截至 4月 底 , 全县 86个 重点 项目 累计 完成 投资 21.3亿元 , 占 年度 计划 的 38.6% 。 县 发改局 通报 了 各 乡镇 进度 。';

function read(above: readonly string[], text: readonly string[] = story): Article {
  const article = articleRead('page.txt', [...above, ...text].join('\n'));
  return article;
}

describe('the headline of a page as it was saved', () => {
  it.each<[what: string, title: string, above: readonly string[], text?: readonly string[]]>([
    [
      'a thread, named at the end of the way to it',
      '听说今年要修八条路，有你家门口的吗',
      [
        '来安社区›百姓话题›[转帖] 听说今年要修八条路，有你家门口的吗',
        '查看: 931|回复: 12',
        '登录 | 注册 | 一键登录 快捷方便',
        '中级会员 主题 12 帖子 512 积分 2033',
        '发表于 2024-5-20 08:12 | 只看楼主',
        '转自今天的滁东晚报，有错别怪我',
      ],
    ],
    [
      'a thread under the name of its board',
      '来安今年的重点项目都到哪一步了？名单来了',
      [
        '来安吧',
        '看贴 图片 视频',
        '来安今年的重点项目都到哪一步了？名单来了',
        '只看楼主 收藏 回复',
        '皖东观察',
        '核心会员 6',
      ],
    ],
    [
      'above the line that names its reporters',
      '三天看进度 一线比作风 ——下半年全县项目观摩侧记',
      [
        '来安新闻网 > 要闻',
        '三天看进度 一线比作风',
        '——下半年全县项目观摩侧记',
        '来安日报社全媒体记者 方长远 李为民',
        '2024年05月20日 07:45　来源：来安日报',
      ],
    ],
    [
      'run together with the menu before it and the byline behind it',
      '全年21.3亿元，明年再攻坚——来安县重点项目建设综述',
      [
        '来安日报社 来安新闻网 首页 时政 乡镇 专题 视频 全年21.3亿元，明年再攻坚——来安县重点项目建设综述 2024-05-20 09:15:00 来源：来安日报 作者：方长远 ',
        '岁末盘点，项目见成效。',
        '县委、县政府把项目建设作为头号工程。',
        '各乡镇、各部门靠前服务。',
      ],
    ],
    [
      'the text of a PDF, its letters spaced out',
      '政府工作报告 ——2024年5月20日在来安县第十八届人民代表大会第四次会议上',
      [
        'zfgzbg2024_final.pdf　[ 文本转换 ]　第 1/9 页',
        '政 府 工 作 报 告',
        '—— 2024 年 5 月 20 日 在 来安县第十八届人民代表大会第四次会议上',
        '代县长　方 长 远',
      ],
    ],
    [
      'a sheet of a gazette',
      '2024年来安县重点项目建设情况通报',
      [
        '来 安 县 人 民 政 府 公 报    2 0 2 4 年 第 2 期      · 7 ·',
        '',
        '2 0 2 4 年来安县重点项目建设情况通报',
      ],
    ],
    [
      'a document under its letterhead',
      '关于前四个月重点项目督查情况的通报',
      [
        '来安县人民政府督查室文件',
        '来政督〔2024〕7号',
        '县委督查室 县政府督查室',
        '关于前四个月重点项目督查情况的通报',
      ],
    ],
    [
      'a letter',
      '前四个月重点项目推进情况简报',
      [
        '发件人: 县项目办',
        '发送时间: 2024年5月20日 17:32',
        '收件人: 各乡镇',
        '主题: 转发：前四个月重点项目推进情况简报',
      ],
    ],
    [
      'a catalogue card, a line to a label and a line to its value',
      '关于1—4月重点项目进展情况的通报',
      [
        '发布机构',
        '来安县发展和改革委员会',
        '发文日期',
        '2024-05-20',
        '标　　题',
        '关于1—4月重点项目进展情况的通报',
        '主 题 词',
        '项目;投资',
        '内容概述',
        '重点项目通报',
        '时 效',
        '有效',
      ],
    ],
    [
      'a catalogue card, its labels and values in cells',
      '关于1—4月重点项目进展情况的通报',
      [
        '索引号\t012345678/2024-00412\t组配分类\t重大项目',
        '发布机构\t县重点项目办公室\t发文日期\t2024-05-20',
        '标　题\t关于1—4月重点项目进展情况的通报',
        '文号\t来重办〔2024〕6号\t有效性\t有效',
      ],
    ],
    [
      'a weekly, its name above the number of the issue',
      '来安县重点项目建设每周动态',
      [
        '内部资料 注意保存',
        '来安县重点项目建设每周动态',
        '（2024年第18期 总第96期）',
        '来安县重点项目建设指挥部办公室编　　　2024年5月20日',
        '本期刊登5月13日至5月19日情况',
        '【综合】',
      ],
    ],
    [
      'a bulletin that is called as a newspaper might be',
      '来安县项目建设周报',
      ['来安县项目建设周报', '第18期', '来安县项目建设推进中心编印　2024年5月20日', '本期导读：进度通报'],
    ],
    [
      'an issue of a bulletin that has a headline of its own',
      '来安县86个重点项目前四个月进度过半',
      [
        '项目建设快报',
        '第18期',
        '来安县项目建设推进中心　2024年5月20日',
        '来安县86个重点项目前四个月进度过半',
      ],
    ],
    [
      'words set apart',
      '来安县重点项目建设全面提速',
      [
        '皖东 项目 信息 网 WDXM',
        '首页 >> 各地 动态 >> 安徽',
        '来安县 重点 项目 建设 全面 提速',
        '来源 : 滁州 日报 时间 : 2024-05-20 浏览 : 226',
      ],
      [spaced, spaced.replace('86个', '85个')],
    ],
  ])('%s', (_, title, above, text) => {
    expect(read(above, text).title).toBe(title);
  });

  it('a column at the end of the way is none', () => {
    const above = ['首页>信息公开>重点项目建设进展公示专栏', '来安县86个项目有序推进', '2024-05-20'];
    expect(read(above).title).toBe('来安县86个项目有序推进');
  });
});

describe('what stands around the headline is no text', () => {
  it.each([
    [
      [
        '来安县86个项目有序推进',
        '索引号：01/2024-38 文号：来督〔2024〕7号 成文日期：2024-05-20 发布机构：县委督查室、县政府督查室',
      ],
    ],
    [['来安县86个项目有序推进', '转自来安新闻网，手打，有错别怪我', '2024-05-20']],
  ])('%s', (above) => {
    const article = read(above);
    expect(article.text).not.toMatch(/索引号|转自/);
    expect(article.publishedOn).toBe('2024-05-20');
  });
});

describe('who signs', () => {
  it.each([
    ['the masthead', '滁东晚报', ['《滁东晚报》2024年05月20日 02版', '来安县86个项目有序推进']],
    [
      'who edits',
      '来安县重点项目办公室',
      ['来安县重点项目办公室编          2024年5月20日', '来安县86个项目有序推进'],
    ],
    ['县报', '滁东晚报', ['来安县86个项目有序推进', '转自今天的滁东晚报，手打', '2024-05-20']],
    ['the letterhead', '来安县人民政府', ['来安县人民政府文件', '关于86个重点项目推进情况的通报']],
    [
      'words set apart',
      '滁州日报',
      ['来安县86个项目有序推进', '来源 : 滁州 日报　　 点击 : 39'],
      [spaced, spaced.replace('86个', '85个')],
    ],
  ] as const)('%s', (_, publisher, above, text?: readonly string[]) => {
    expect(read(above, text).publisher).toBe(publisher);
  });
});

describe('a thread in which an office answers', () => {
  const article = read(
    [
      '来安社区首页 → 百姓话题 → 回复：半塔至张山的公路何时修通',
      '皖东路人   楼主   发表于 2024-5-2 21:43',
      '修了两年，听说花了9个亿，究竟几时通？',
      '来安县交通运输局   2楼   发表于 2024-5-20 16:20   【官方认证】',
    ],
    [
      '半塔至张山公路全长7.3公里，总投资2.6亿元，已完成投资1.9亿元，占总投资的73.1%。',
      '石沟钓客   3楼   发表于 2024-5-21 09:02',
      '隔壁县那条才花了4700万。',
      '来安县交通运输局   46楼   发表于 2024-6-9 10:05   【官方认证】',
      '公路已累计完成投资2.2亿元，计划9月底通车。',
      '石沟钓客   47楼   发表于 2024-6-9 12:33',
      '终于有个准信，8000万没白花。',
      '热帖推荐',
      '· 汊河镇征地款发放，共2300万元',
    ],
  );

  it('is named by the way to it', () => {
    expect(article.title).toBe('半塔至张山的公路何时修通');
  });

  it('says what the office says, and nothing else', () => {
    expect(article.text).toMatch(/2\.6亿元.*2\.2亿元/s);
    expect(article.text).not.toMatch(/9个亿|4700万|8000万|2300万/);
  });
});

describe('a thread whose floors begin with their number', () => {
  const article = read(
    [
      '来安社区 » 民生问政 » 浏览主题',
      '[已回复] 半塔至张山的公路何时修通',
      '楼主：皖东路人　发表于 2024-05-02 21:43　查看：290',
      '修了两年，听说花了9个亿，究竟几时通？',
      '沙发　石沟钓客　2024-05-03 08:02',
      '隔壁县那条才花了4700万，修了12公里，一年就通车了。',
      '板凳　汊河来客　2024-05-03 09:15',
      '我表哥在工地上，说还欠着8000万工程款，过年前怎么也通不了。',
      '3楼　【官方回复】来安县交通运输局　2024-05-20 16:20',
    ],
    [
      '网友您好，半塔至张山公路全长7.3公里，总投资2.6亿元，已完成投资1.9亿元，占总投资的73.1%。',
      '4楼　石沟钓客　2024-05-21 09:02',
      '终于有个准信，3000万没白花。',
    ],
  );

  it('says what the office says, and nothing else', () => {
    expect(article.text).toMatch(/2\.6亿元/);
    expect(article.text).not.toMatch(/9个亿|4700万|8000万|3000万/);
  });
});

describe('when it was printed', () => {
  it('stands below those who checked it', () => {
    const checked = ['一审：方远', '二审：苏禾', '三审：石川', '2024-05-20 09:31'];
    expect(read(['来安县86个项目有序推进'], [...story, ...checked]).publishedOn).toBe('2024-05-20');
  });
});
