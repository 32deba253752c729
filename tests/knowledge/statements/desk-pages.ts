/** Invented pages of a county desk: how often, who wrote, what is called; real places, invented projects and people. */
import { articleOf } from '../article-of.ts';

const YANLING = articleOf({
  document: 'yanling.txt',
  title: '鄢陵县：盯紧项目 提速增效',
  publisher: '鄢陵县融媒体中心',
  paragraphs: [
    '本报讯（记者乔木生）4月20日，鄢陵县召开项目攻坚会议，县委书记沈立言出席并讲话，市委副书记、市长江北辰参加调研。县领导白云舟、纪晓东、路遥等参加会议。',
    '沈立言在讲话中指出，项目是发展的命脉。要提高认识，把花木改造作为“头雁工程”。要压实责任，不讲条件。要坚持目标导向、效果导向、质量导向，把工作做实。',
    '推进机制建设。坚持每季度召开一次项目攻坚会，每旬通报项目进度，印发了《鄢陵县重点项目管理办法》《鄢陵县“四快四严”考核细则》《鄢陵县项目观摩方案》。',
    '夜间经济专项行动。打造陈化店夜市，延长公交运营时间。持续办好“花都夜市”“蜡梅之夜”等品牌活动。',
    '双方携手共建中原花木种业研究院，县农商银行代表表示，该行今年将设立花木支行。会后，沈立言慰问了花博园一线职工。',
    '栖霞花谷二期目前已开始试运营。碧桃路改造工程先后对接了三家设计单位。',
  ],
});

export const DESK_PAGES = [YANLING];
