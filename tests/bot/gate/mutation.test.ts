import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figuresIn } from '../../../src/bot/gate/figures.ts';
import { guardAnswer, unprovenAnswer } from '../../../src/bot/gate/index.ts';
import { answered, article, cite, value } from '../../doubles/knowledge.ts';

const asked = { question: '总投资多少', now: '2022-06-01' };
const amount = fc.integer({ min: 11, max: 9_999_999 }).map((cents) => cents / 100);
const unit = fc.constantFrom('亿元', '万元', '亩', '个', '%', '公里');

/** The gate's verdict on a text, when the only source says `number` of `unit`. */
function says(text: string, number: number, unitName: string) {
  const page = article('a.txt', '集中开工', [`共计${number}${unitName}。`]);
  const values = [value(number, unitName)];
  return guardAnswer(
    answered(text, { values, citations: [cite(page, `共计${number}${unitName}。`)] }),
    asked,
    [page],
  ).answer;
}

it('any amount of the source passes', () => {
  fc.assert(
    fc.property(amount, unit, (number, name) => {
      expect(says(`${number}${name}`, number, name).status).toBe('answered');
    }),
  );
});

it('no amount passes after one digit was changed, added or lost', () => {
  const change = fc.constantFrom('change', 'add', 'lose');
  fc.assert(
    fc.property(
      amount,
      unit,
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      change,
      (number, name, at, by, how) => {
        const digits = String(number);
        const place = at % digits.length;
        const old = Number(digits[place]);
        fc.pre(!Number.isNaN(old));
        const put = { change: String((old + by) % 10), add: `${old}${by}`, lose: '' }[how];
        const wrong = `${digits.slice(0, place)}${put}${digits.slice(place + 1)}`;
        fc.pre(/^\d/.test(wrong) && Number(wrong) !== number && !wrong.endsWith('.'));
        expect(says(`${wrong}${name}`, number, name)).toEqual(unprovenAnswer);
      },
    ),
  );
});

it('reads any text without failing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void figuresIn(text)));
  const piece = fc.constantFrom(
    '第',
    '一',
    '十',
    '亿',
    '点',
    '5',
    '.',
    ',',
    '年',
    '月',
    '—',
    '个',
    '(',
    '%',
    '①',
    'G',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => void figuresIn(text),
    ),
  );
});
