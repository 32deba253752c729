import { ancestors, isWithin, shortName } from '../../../extract/places.ts';
import type { Region } from '../../../types.ts';
import type { JointName } from '../../library/joint-names.ts';

/** The places of a question as they can be read: whole, and apart from one another. */
export const withPlacesSpelt = (question: string, known: readonly Region[]): string =>
  withPlacesApart(withPlacesWhole(question, known), known);

/** 甲省 of 甲全省, 云溪县 of 云溪全县 and of 云溪县全县: all of a place is the place. */
function withPlacesWhole(question: string, known: readonly Region[]): string {
  if (!/全[省市州县区旗]/.test(question)) return question;
  const places = known.flatMap((place) => [place, ...ancestors(place)]);
  return places.reduce((text, place) => {
    const ending = place.name.at(-1) as string;
    const [name, short] = [place.name, shortName(place)].map((one) => `${one}全${ending}`) as [
      string,
      string,
    ];
    return text.replaceAll(name, place.name).replaceAll(short, place.name);
  }, question);
}

/** 云岭和平川开工: 与 for the 和 between two places that the articles speak of, as 和 makes a word with what follows (和平); 云岭、平川谁增速高 where nothing stands between two that are weighed. */
function withPlacesApart(question: string, known: readonly Region[]): string {
  if (!question.includes('和') && !WEIGHS.test(question)) return question;
  const named = known.flatMap((place) =>
    [...new Set([place.name, shortName(place)])]
      .filter((name) => name.length >= 2 && question.includes(name))
      .map((name) => ({ name, place })),
  );
  const text = question.replace(/和/g, (joint, at: number) => {
    const [before, after] = [question.slice(0, at), question.slice(at + 1)];
    return named.some(({ name }) => before.endsWith(name)) && named.some(({ name }) => after.startsWith(name))
      ? '与'
      : joint;
  });
  return WEIGHS.test(text) ? named.reduce((words, first) => apartFrom(first, named, words), text) : text;
}

/** 谁高, 哪个快, 各多少, 差多少: of two and more. */
const WEIGHS = /谁|哪一?个|各|分别|相?差|都/;

interface Named {
  readonly name: string;
  readonly place: Region;
}

/** 云岭平川 → 云岭、平川; 江口市云岭 is one place. */
const apartFrom = (first: Named, others: readonly Named[], question: string): string =>
  others.reduce(
    (words, { name, place }) =>
      isWithin(place, first.place) || isWithin(first.place, place)
        ? words
        : words.replace(`${first.name}${name}`, `${first.name}、${name}`),
    question,
  );

/** 城市建设和基础设施 of 产业发展、城市建设和基础设施各多少: on the pages of the place that is asked, the name of one sector is no list of two. */
export function withJointNames(
  question: string,
  joint: readonly JointName[],
  places: readonly Region[],
): string {
  const named = joint.filter(
    ({ name, place }) => question.includes(name) && places.some(({ code }) => code === place),
  );
  return named.reduce((text, { name }) => text.replaceAll(name, name.replace(/[和与及]/, '')), question);
}
