/** The registry of commands, in the order platforms list them. */
import { askFeature } from './ask.ts';
import type { Feature, FeatureContext } from './feature.ts';
import { helpFeature } from './help.ts';
import { sourcesFeature } from './sources.ts';
import { startFeature } from './start.ts';

export type { Feature } from './feature.ts';

/** All commands of the bot. */
export function createFeatures(context: Omit<FeatureContext, 'commands'>): readonly Feature[] {
  const whole: FeatureContext = { ...context, commands: () => features };
  const features = [askFeature(whole), helpFeature(whole), sourcesFeature(whole), startFeature(whole)];
  return features;
}
