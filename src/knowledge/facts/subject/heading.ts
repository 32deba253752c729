/** The thing or class that a heading names. */
import { trimLead } from './subject.ts';

const HEADING_MARK = /^(?:[一二三四五六七八九十]+[、.是要]|（[一二三四五六七八九十\d]+）|(\d+)[、.])/;
const NAMES_THING =
  /(?:项目|工程|企业|类|产业园|基地|中心|水库|公路|大桥|学校|医院|镇|乡|街道|(?:园|厂|项目|工程|基地|中心|水库|学校|医院)[一二三四五六]期|新[校院厂]区)$/;
/** 2.云溪灌区节水改造, 4.中医药产业园二期: the items of a list are single works, whatever they end with. */
const NAMES_WORK =
  /(?:改造|改建|扩建|迁建|新建|建设|治理|整治|修复|提升|配套|加固|绿化|[一二三四五六]期|[段路线厂园楼站桥]|[院校厂库]区|生产线|车间|市场|广场|[馆院库塔]|管网|隧道|码头|小镇|景区)$/;

/** 民生项目 of the heading 二、民生项目, 云溪小学扩建工程 of 1.云溪小学扩建工程; empty for 三、存在问题. */
export function headingSubject(heading: string): string {
  const last = heading.split(' ').at(-1) ?? '';
  const [mark = '', isItem] = HEADING_MARK.exec(last) ?? [];
  const words = last.slice(mark.length);
  const names = NAMES_THING.test(words) || (isItem !== undefined && NAMES_WORK.test(words));
  if (!names) return '';
  return /^\d/.test(words) ? words : trimLead(words); // 5万吨工业硅项目
}
