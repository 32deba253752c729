import type { EvidenceLink } from './compose.ts';

/** Links to the evidence page under a public address: …/articles/2021/a.txt?start=10&end=42#cited */
export function evidenceLink(publicUrl: string): EvidenceLink {
  const root = publicUrl.replace(/\/{1,8}$/, '');
  return ({ document, start, end }) => {
    const path = document.split('/').map(encodeURIComponent).join('/');
    return `${root}/articles/${path}?start=${start}&end=${end}#cited`;
  };
}
