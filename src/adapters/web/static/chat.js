import { copyText } from './copy.js';
import { forget, remember, thread, turns } from './transcript.js';

const log = document.getElementById('log');
const status = document.getElementById('status');
const composer = document.getElementById('composer');
const input = document.getElementById('q');
const fresh = document.getElementById('fresh');
let waiting = false;

async function ask(question) {
  if (waiting || question.trim() === '') return;
  waiting = true;
  input.value = '';
  addQuestion(question);
  const bubble = addBubble('answer');
  showTyping(bubble);
  bubble.scrollIntoView({ block: 'end' });
  try {
    const reply = await post('/api/chat', { q: question, thread: thread() });
    remember({ question, ...reply });
    showReply(bubble, reply);
  } catch (error) {
    showFailure(bubble, question, error.message);
  }
  waiting = false;
  bringIntoView(bubble);
}

async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error('没有连上服务，请检查网络后重试。');
  });
  if (response.status === 401) location.assign('/login');
  if (response.status === 204) return undefined;
  const reply = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(`${reply.error ?? '出了点问题'}。`);
  const { id, html, plain } = reply;
  return { id, html, plain };
}

function addQuestion(question) {
  document.body.classList.add('talking');
  fresh.hidden = false;
  addBubble('question').textContent = question;
}

function addBubble(kind) {
  const bubble = document.createElement('div');
  bubble.className = `bubble ${kind}`;
  log.append(bubble);
  return bubble;
}

function showTyping(bubble) {
  bubble.classList.add('typing');
  bubble.append(
    '正在查找',
    document.createElement('i'),
    document.createElement('i'),
    document.createElement('i'),
  );
}

/** `html` was made and escaped by our server; nothing else is ever put in as markup. */
function showReply(bubble, { id, html, plain }) {
  bubble.classList.remove('typing');
  bubble.innerHTML = html;
  bubble.dataset.id = id;
  bubble.dataset.plain = plain;
}

function showFailure(bubble, question, message) {
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = '重试';
  again.dataset.q = question;
  bubble.classList.remove('typing');
  bubble.replaceChildren(message, ' ', again);
}

/** Shows the question at the top when the answer is taller than the screen, so that the figure is seen first. */
function bringIntoView(bubble) {
  const room = window.innerHeight - composer.offsetHeight;
  const tall = bubble.offsetHeight > room * 0.8;
  (tall ? bubble.previousElementSibling : bubble).scrollIntoView({ block: tall ? 'start' : 'end' });
}

async function copy(button) {
  const copied = await copyText(button.closest('.bubble').dataset.plain);
  button.textContent = copied ? '已复制' : '未能复制';
  status.textContent = copied ? '已复制数字、口径和出处' : '未能复制';
  setTimeout(() => {
    button.textContent = '复制';
    status.textContent = '';
  }, 2000);
}

async function judge(button) {
  const useful = button.dataset.useful === 'true';
  for (const other of button.parentElement.querySelectorAll('button')) {
    other.setAttribute('aria-pressed', String(other === button));
  }
  const sent = post('/api/feedback', { id: button.closest('.bubble').dataset.id, useful });
  status.textContent = await sent.then(
    () => '已记录，谢谢',
    () => '未能记录',
  );
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button?.dataset.q) ask(button.dataset.q);
  else if (button && 'copy' in button.dataset) copy(button);
  else if (button && 'useful' in button.dataset) judge(button);
});

composer.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(input.value);
});

input.addEventListener('keydown', (event) => {
  // Enter also picks a word in a Chinese input method (229): that one is not meant for us.
  const composing = event.isComposing || event.keyCode === 229;
  if (event.key !== 'Enter' || event.shiftKey || composing) return;
  event.preventDefault();
  composer.requestSubmit();
});

fresh.addEventListener('click', () => {
  forget();
  log.replaceChildren();
  document.body.classList.remove('talking');
  fresh.hidden = true;
  input.focus();
});

for (const turn of turns()) {
  addQuestion(turn.question);
  showReply(addBubble('answer'), turn);
}
