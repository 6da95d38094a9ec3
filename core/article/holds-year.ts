/** Whether a text holds the number of a year that news is from: no date is without, and most lines are. */
export const holdsYear = (text: string): boolean => /(?<![\d٠-٩])(?:19|20|١٩|٢٠|۱۹|۲۰)[\d٠-٩۰-۹]{2}(?![\d٠-٩])/.test(text);
