/**
 * Which addresses may stand behind a link: the same rule as `is_link` in articles/text/schema.py.
 */
const WEB_ADDRESS = /^https?:\/\/[^/?#\s]+\S*$/i;
const OTHER_ADDRESS = /^(mailto|tel):\S+$/i;
const E_MAIL = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/;
const TELEPHONE = /^\+?[\d\s().-]{5,}$/;
const HOST = /^[^\s:/@]+\.[^\s:/@.]{2,}(\/\S*)?$/;

export function isLinkAddress(address) {
  return OTHER_ADDRESS.test(address) || isWebAddress(address);
}

export function isWebAddress(address) {
  return WEB_ADDRESS.test(address) && URL.canParse(address);
}

/** Adds the scheme that an editor left out; anything unclear is returned as it is. */
export function completeAddress(typed) {
  const address = typed.trim();
  if (E_MAIL.test(address)) return `mailto:${address}`;
  if (TELEPHONE.test(address)) return `tel:${address.replace(/[^\d+]/g, "")}`;
  return HOST.test(address) ? `https://${address}` : address;
}
