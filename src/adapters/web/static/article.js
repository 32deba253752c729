/** Brings the cited sentence into view, also where a link came without `#cited`. */
document.getElementById('cited')?.scrollIntoView();
