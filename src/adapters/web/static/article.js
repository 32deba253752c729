/** Brings the cited sentence to the middle of the screen, also where a link came without `#cited`. */
document.getElementById('cited')?.scrollIntoView({ block: 'center' });
