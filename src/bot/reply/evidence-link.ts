import type { EvidenceLink } from './compose.ts';

/** Links to the evidence page under `base`: a public address, or '' for the page itself. */
export function evidenceLink(base: string): EvidenceLink {
  const root = base.replace(/\/+$/, '');
  return ({ document, start, end }) =>
    `${root}/evidence?${new URLSearchParams({ document, start: String(start), end: String(end) })}`;
}
