/** Invented pages in which somebody speaks: an interview, a record of a press conference, a report with a glossary, a speech in parts. */
import { articleOf } from '../article-of.ts';

const ZHASHUI = articleOf({
  document: 'zhashui.txt',
  title: '木耳之乡的新算盘——访柞水县发展改革局局长秦岭川',
  publisher: '商山周报',
  publishedOn: '2022-08-19',
  paragraphs: [
    '商山周报记者：专项债支持了哪些地方？',
    '秦岭川：今年的专项债主要用在木耳产业园和县城供水上。木耳产业园8月3日主体封顶，预计明年5月交付企业。',
    '商山周报记者：下一步怎么干？',
    '秦岭川：要啃下“征、拆、安、建”四字难题：征好地块、拆净旧房、安顿农户、建快厂房。乾佑河大道（石瓮至下梁）11月6日完成验收。',
    '（商山周报记者 聂若溪）',
  ],
});

const LUONAN = articleOf({
  document: 'luonan.txt',
  title: '洛南县2023年上半年投资运行新闻发布会实录',
  publisher: '洛南县融媒体中心',
  publishedOn: '2023-07-21',
  paragraphs: [
    '主持人：县政府新闻办 冀小苗',
    '发布人：县交通运输局总工程师 鲁大川；县水利局副局长 白云深',
    '出席的有县招商服务中心主任殷实，县交通运输局总工程师鲁大川。',
    '商山周报记者：洛河大桥为什么比计划慢？',
    '鲁大川：主要是汛期水位高，桩基停了二十天。',
    '商山周报记者：水源地工程什么时候完？',
    '白云深：今年年底前完工。',
  ],
});

const DANFENG = articleOf({
  document: 'danfeng.txt',
  title: '丹凤县2024年政府工作报告',
  publisher: '丹凤县人民政府',
  publishedOn: '2024-02-02',
  paragraphs: [
    '县人民政府代县长 车启明',
    '葡萄酒庄园二期等项目实行“标准地+承诺制”。',
    '名词解释',
    '1.标准地：指带着亩均投资、能耗、税收等指标出让，企业拿地后按承诺建设的工业用地。',
    '2.链主企业：指在产业链中起支撑作用、能带动上下游协作的龙头企业。',
    '注：固定资产投资统计范围为计划总投资500万元及以上的项目，不含农户投资。',
  ],
});

const SHANYANG = articleOf({
  document: 'shanyang.txt',
  title: '山阳县秋季重点项目观摩侧记',
  publisher: '山阳县融媒体中心',
  publishedOn: '2021-10-12',
  paragraphs: [
    '10月9日一早，四辆大巴从县政务中心出发。',
    '县委书记程北辰在锂电园看望驻企服务专班，就帮办代办提出要求。',
    '一要放低身段。多到车间问一问。',
    '二要盯住时限。能当天办的不过夜。',
    '三要守住底线。不吃请、不收礼。',
    '会上宣布，下次观摩放在12月中旬。',
    '投资方负责人管仲秋表示，钒电池产线在丰阳产业园动工。',
  ],
});

const ZHENAN = articleOf({
  document: 'zhenan.txt',
  title: '镇安县举行第五期“三个一批”活动',
  publisher: '镇安县融媒体中心',
  publishedOn: '2022-09-28',
  paragraphs: [
    '9月27日，镇安县第五期“三个一批”活动以视频形式举行。随后，在云盖寺镇钼尾砂利用二期工地举行开工仪式。县委书记童克俭宣布开工，县长雒明亮致辞，副县长荆楚红主持。大坪镇、米粮镇设分会场。县领导牛望山、古月明、费思源，各镇负责人参加活动。',
    '签约项目中，投资最大的是板栗精深加工项目，总投资9亿元，由汉中客商投资。',
    '截至8月底，镇安农商银行机构发放项目贷款3.1亿元。秦巴银行代表表示，该行明年将在县城设立支行。',
    '对进度实行三色管理，低于序时进度五个百分点以内的亮黄牌，五个百分点以上的亮红牌。',
    '回龙物流园本月只完成计划的四成，原因是变压器改了位置。',
  ],
});

export const TALK_PAGES = [ZHASHUI, LUONAN, DANFENG, SHANYANG, ZHENAN];
