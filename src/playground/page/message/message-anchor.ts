/** Id of a message's element. */
export function messageAnchor(messageId: string): string {
  return `message-${messageId}`;
}

/** Brings a message into view and the focus to it; nothing where it is not on the page. */
export function goToMessage(messageId: string): void {
  const element = document.getElementById(messageAnchor(messageId));
  if (element === null) return;
  element.scrollIntoView({ block: 'center', behavior: 'smooth' });
  element.focus({ preventScroll: true });
  element.classList.add('message-found');
  element.addEventListener(
    'animationend',
    () => {
      element.classList.remove('message-found');
    },
    { once: true },
  );
}
