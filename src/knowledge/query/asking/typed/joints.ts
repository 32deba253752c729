import { shortName } from '../../../extract/places.ts';
import type { Region } from '../../../types.ts';

/** 云岭和平川开工: 与 for the 和 between two places that the articles speak of, as 和 makes a word with what follows (和平). */
export function withPlacesApart(question: string, known: readonly Region[]): string {
  if (!question.includes('和')) return question;
  const names = [...new Set(known.flatMap((place) => [place.name, shortName(place)]))];
  return question.replace(/和/g, (joint, at: number) => {
    const [before, after] = [question.slice(0, at), question.slice(at + 1)];
    return names.some((name) => before.endsWith(name)) && names.some((name) => after.startsWith(name))
      ? '与'
      : joint;
  });
}

/** 城市建设和基础设施 of 产业发展、城市建设和基础设施各多少: the name of one sector is no list of two. */
export const withJointNames = (question: string, joint: readonly string[]): string =>
  joint.reduce((text, name) => text.replaceAll(name, name.replace(/[和与及]/, '')), question);
