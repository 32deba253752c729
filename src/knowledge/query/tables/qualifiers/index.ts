import { ofFigure } from './of-figure.ts';
import { ofFunds } from './of-funds.ts';
import { ofLand, ofLandUse } from './of-land.ts';
import { ofThing } from './of-thing.ts';
import type { Qualifier } from './qualifier.ts';

/** A question that says it takes no figure that does not. */
export const qualifiers: readonly Qualifier[] = [
  ...ofThing.map((row): Qualifier => ({ ...row, ofThing: true })),
  ...ofFigure,
  ...ofFunds,
  ...ofLand,
  ...ofLandUse,
];
