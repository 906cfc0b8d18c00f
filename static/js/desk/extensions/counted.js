/** Words with a number in them, in the form that the language of the desk has for that number. */

const rules = new Intl.PluralRules(document.documentElement.lang || "en");

/** @param {Record<string, string>} forms by the categories of Unicode's plural rules, with `{count}` in them */
export function counted(forms, count) {
  const form = forms[rules.select(count)] ?? forms.other;
  return form.replace("{count}", count);
}
