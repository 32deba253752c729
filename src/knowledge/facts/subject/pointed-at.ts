/** The project that words point back to. */
import {
  isBareProject,
  isOfKind,
  isParkAlone,
  kindAlone,
  openingPointer,
  opensPointing,
  thingPointedAt,
} from './pointer.ts';
import { projectIn } from './project.ts';
import { namesAllStages, stageOf, withoutStage } from './stage.ts';
import type { Told } from './told.ts';

/** What a lead points back to: 该项目 the last told of, 项目 the only one, 一期 a part of what the sentence is about. */
export function pointedAt(lead: string, told: Told, sentenceSubject: string): string | undefined {
  const stage = stageOf(lead);
  const whole = projectIn(sentenceSubject) ?? (told.only || told.here ? told.project : told.headline);
  if (stage !== undefined) return `${withoutStage(whole || headlineOfKind(lead, told))}${stage}`;
  if (namesAllStages(lead)) return withoutStage(whole) || undefined;
  if (isParkAlone(lead)) return isPark(sentenceSubject) ? sentenceSubject : parkOfPage(told);
  const thing = thingPointedAt(lead) ?? kindAlone(lead);
  const meant =
    thing === undefined
      ? isBareProject(lead) || opensPointing(lead)
        ? bareProject(told, lead)
        : ''
      : thingMeant(thing, told);
  return meant === '' ? undefined : meant;
}

/** 云溪光伏基地 of the headline, for 基地二期 told of where other projects were told of as well. */
function headlineOfKind(lead: string, { headline }: Told): string {
  const kind = /^(?:该|此)?(园区|产业园|基地)/.exec(lead)?.[1];
  return kind !== undefined && isOfKind(headline, kind) ? headline : '';
}

/** The park that a page has told of and no other, or that its headline names. */
function parkOfPage({ project, headline, only }: Told): string | undefined {
  const park = withoutStage(only ? project : headline);
  return isPark(park) ? park : undefined;
}

/** 云溪化工园; 家门口的园区 is no name */
const isPark = (name: string): boolean => /^[^的]{3,}(?:园区?|基地)$/.test(name);

/** The firm or project told of last that is a thing of this kind; 园区 is all of it, whichever stage was told of. */
function thingMeant(thing: string, { firm, project }: Told): string {
  if (thing === '公司' || thing === '企业') return firm || project;
  if (!isOfKind(project, thing)) return '';
  return /^(?:\p{Script=Han}{0,2}园区?|基地|小镇|综合体)$/u.test(thing) ? withoutStage(project) : project;
}

/** The project that a sentence opens by pointing back to: what the next sentence tells of, too. */
export function openedOn(sentence: string, told: Told): string | undefined {
  const lead = openingPointer(sentence);
  return lead === undefined ? undefined : pointedAt(lead, told, '');
}

/** The only project told of, here or anywhere; where a paragraph opens with a bare 工程, that of the headline. */
function bareProject({ project, headline, only, here, alone, just }: Told, lead: string): string {
  if (only || (here && alone)) return project;
  if (!here) return headline;
  return just.endsWith(lead.slice(0, 2)) ? just : ''; // 工程总投资 behind 云溪灌区工程正在赶工。
}
