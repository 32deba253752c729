import { corpus as areaCorpus } from '../../../src/knowledge/extract/dimensions/area.corpus.ts';
import { area } from '../../../src/knowledge/extract/dimensions/area.ts';
import { corpus as batchCorpus } from '../../../src/knowledge/extract/dimensions/batch.corpus.ts';
import { batch } from '../../../src/knowledge/extract/dimensions/batch.ts';
import { corpus as countCorpus } from '../../../src/knowledge/extract/dimensions/count.corpus.ts';
import { count } from '../../../src/knowledge/extract/dimensions/count.ts';
import { corpus as durationCorpus } from '../../../src/knowledge/extract/dimensions/duration.corpus.ts';
import { duration } from '../../../src/knowledge/extract/dimensions/duration.ts';
import { corpus as labelCorpus } from '../../../src/knowledge/extract/dimensions/label.corpus.ts';
import { label } from '../../../src/knowledge/extract/dimensions/label.ts';
import { corpus as lengthCorpus } from '../../../src/knowledge/extract/dimensions/length.corpus.ts';
import { length } from '../../../src/knowledge/extract/dimensions/length.ts';
import { corpus as modalityCorpus } from '../../../src/knowledge/extract/dimensions/modality.corpus.ts';
import { modality } from '../../../src/knowledge/extract/dimensions/modality.ts';
import { corpus as moneyCorpus } from '../../../src/knowledge/extract/dimensions/money.corpus.ts';
import { money } from '../../../src/knowledge/extract/dimensions/money.ts';
import { corpus as multipleCorpus } from '../../../src/knowledge/extract/dimensions/multiple.corpus.ts';
import { multiple } from '../../../src/knowledge/extract/dimensions/multiple.ts';
import { corpus as percentageCorpus } from '../../../src/knowledge/extract/dimensions/percentage.corpus.ts';
import { percentage } from '../../../src/knowledge/extract/dimensions/percentage.ts';
import { corpus as periodCorpus } from '../../../src/knowledge/extract/dimensions/period.corpus.ts';
import { period } from '../../../src/knowledge/extract/dimensions/period.ts';
import { corpus as phaseCorpus } from '../../../src/knowledge/extract/dimensions/phase.corpus.ts';
import { phase } from '../../../src/knowledge/extract/dimensions/phase.ts';
import { corpus as physicalCorpus } from '../../../src/knowledge/extract/dimensions/physical.corpus.ts';
import { physical } from '../../../src/knowledge/extract/dimensions/physical.ts';
import { corpus as rateCorpus } from '../../../src/knowledge/extract/dimensions/rate.corpus.ts';
import { rate } from '../../../src/knowledge/extract/dimensions/rate.ts';
import type { Corpus, Dimension } from '../../../src/knowledge/extract/rule.ts';
import { measureWords } from '../../../src/knowledge/extract/tables/measure-words.ts';
import * as units from '../../../src/knowledge/extract/tables/units.ts';

export interface Book {
  readonly dimension: Dimension;
  readonly corpus: Corpus;
  /** Unit words of the tables behind it; every one must fire. */
  readonly units?: readonly units.Unit[];
}

/** Every dimension with its phrase book. */
export const books: readonly Book[] = [
  { dimension: money, corpus: moneyCorpus, units: units.moneyUnits },
  { dimension: count, corpus: countCorpus, units: measureWords },
  { dimension: percentage, corpus: percentageCorpus, units: units.percentUnits },
  { dimension: multiple, corpus: multipleCorpus, units: units.multipleUnits },
  { dimension: area, corpus: areaCorpus, units: units.areaUnits },
  { dimension: length, corpus: lengthCorpus, units: units.lengthUnits },
  { dimension: duration, corpus: durationCorpus, units: units.durationUnits },
  {
    dimension: physical,
    corpus: physicalCorpus,
    units: [
      ...units.massUnits,
      ...units.energyUnits,
      ...units.powerUnits,
      ...units.volumeUnits,
      ...units.otherUnits,
    ],
  },
  { dimension: rate, corpus: rateCorpus },
  { dimension: label, corpus: labelCorpus },
  { dimension: period, corpus: periodCorpus },
  { dimension: phase, corpus: phaseCorpus },
  { dimension: batch, corpus: batchCorpus },
  { dimension: modality, corpus: modalityCorpus },
];
