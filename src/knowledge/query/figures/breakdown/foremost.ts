/** The field of work that has the most or the least of a whole: 哪个产业签约金额最高, 签约项目最多的产业. */
import { isFall } from '../../rank/falls.ts';
import { atRanks, orderOf, ordersOf } from '../../rank/order.ts';
import { presentMembers } from '../../rank/present.ts';
import type { Answering } from '../../reply/answering.ts';
import { fieldsOf } from './index.ts';

const FIELD = '(?:主导|重点|支柱)?(?:(?:产业|行业)(?=类))?(?:产业|行业|领域|板块|类别)';
/** 哪个产业, 各产业中, …最高的产业: what is asked for, and not what it is asked by. */
const ASKED = new RegExp(
  `(?:哪[一几两]?[个大]?|什么|各个?)${FIELD}(?:[里中]|之中)?的?|的${FIELD}(?=(?:都|分别)?(?:是|有)|[？。]?$)`,
);
/** 最高的, 投得最多: how the fields are set in order. */
const ORDER = /(?:[投用拿分](?:得|到的?|的)|排(?:名|在)?)?(?:最[多大高少小低]|第一|居首|首位)的?/;
const WORDLESS = /(?:都|分别)?(?:是|有)(?:哪[个些一]?|什么|谁)?|[，？。]|投向|(?<=债券?|资金)金额/g;
/** 增速最快, 占比最高: no sum and no number of the field itself. */
const OF_OTHER = /增|降|涨|跌|速|率|[占比]重|占比|进度|[快慢]/;

/** The fields at the ranks asked for, by what the whole is measured in; undefined where no page tells the fields. */
export const answerForemostField: Answering = (frame, reading, facts, setting) => {
  const { text } = frame;
  const order = orderOf(text);
  if (order === undefined || !ASKED.test(text) || OF_OTHER.test(text)) return undefined;
  const whole = text.replace(ASKED, '').replace(ORDER, '').replace(WORDLESS, '');
  const measures = /(?:项目|企业|个数|数量)$/.test(whole) ? (['count'] as const) : (['money'] as const);
  const fields = fieldsOf(whole, measures, reading, facts, setting);
  const chosen = ordersOf(order, text).flatMap((one) =>
    atRanks(
      fields.map(({ part }) => part),
      one,
      text,
    ),
  );
  const named = chosen.map((fact) => ({
    ...fact,
    subject: fields.find(({ part }) => part === fact)?.name ?? fact.subject,
  }));
  return presentMembers(named, frame);
};

/** 到位资金|下降了 of 哪个产业到位资金下降了. */
const FELL = /(?:同比)?(?:在|是|有所)?(?:下降|下滑|减少|下跌|负增长)了?的?/;

/** The fields of which a page tells that they fell, by how much: 到位资金下降的产业. */
export const answerFieldsFallen: Answering = (frame, reading, facts, setting) => {
  const { text } = frame;
  if (!ASKED.test(text) || !FELL.test(text) || orderOf(text) !== undefined) return undefined;
  const whole = text.replace(ASKED, '').replace(FELL, '').replace(WORDLESS, '');
  const fallen = fieldsOf(whole, ['money'], reading, facts, setting).flatMap(({ name, part }) => {
    const fall = facts.find((fact) => fact.of?.id === part.id && fact.role === 'change' && isFall(fact));
    return fall === undefined ? [] : [{ ...fall, subject: name }];
  });
  return presentMembers(fallen, frame);
};
