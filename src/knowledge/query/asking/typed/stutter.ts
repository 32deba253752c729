/** 比，比工业类多几个; 涧，涧东区: a word that a voice begins again. */
const STUTTER = /(?<=^|[，。])(?<said>[\p{Script=Han}\d]{1,10})，(?=\k<said>)/gu;
/** 云溪，云溪高新区各几个: a list. */
const LISTED = /各|分别/;

export const withoutStutter = (text: string): string =>
  LISTED.test(text) ? text : text.replace(STUTTER, '');
