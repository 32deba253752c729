/** 高新区实施重点项目19个 beside 全县实施重点项目74个, of a page that names no such zone: it is none of the county's. */

import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { besides } from '../besides.ts';
import type { Setting } from '../setting.ts';

const ZONE =
  /^[县市区]?(?:高新|经开|开发|示范|(?:产业|商务)集聚|先进制造业开发|高新技术产业开发|经济技术开发|经济开发)区/;

/** A zone's figure where only the county is asked for, which has a figure of its own in the same sentence. */
export const isOfZoneBeside = ({ text }: Frame, _target: Target, fact: Fact, { all }: Setting): boolean =>
  ZONE.test(fact.layers.own) &&
  !/开发区|高新区|经开区|集聚区|示范区|园区/.test(text) &&
  besides(fact, all).some(
    (whole) =>
      whole.group !== fact.group &&
      whole.subject === fact.subject &&
      whole.metric === fact.metric &&
      whole.quantity.unit === fact.quantity.unit &&
      whole.region?.value.code === fact.region?.value.code &&
      /全[县市区]/.test(whole.layers.own),
  );
