/* A number with its noun, in the right one of six plural forms; the forms come from articles/desk/counted.py. */

const { lang } = document.documentElement;
const rules = new Intl.PluralRules(lang);

/** “3 كلمات”: `forms` by plural category, `{count}` standing for the number. */
export function counted(forms, number, digits = "latn") {
    const shown = new Intl.NumberFormat(lang, { numberingSystem: digits }).format(number);
    return forms[rules.select(number)].replace("{count}", shown);
}
