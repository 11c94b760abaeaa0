/** Words that stand for something in the sentence before, where a sentence opens with them or with a preposition and them. */
const OPENINGS: Readonly<Record<string, RegExp>> = {
  nl: /^(?:(?:in|met|volgens|naar|door|na|tijdens|op|aan|bij|voor|uit|over|onder)\s+(?:zijn|haar|hun|deze|dit|dat|die)|hij|zij|ze|dit|dat|deze|die|hun|daarmee|daardoor|daarom|hierdoor|hiermee|bovendien|ook|toch|omgekeerd)(?!\p{L})/iu,
  en: /^(?:(?:in|with|by|to|after|during|on|at|for|from|under)\s+(?:his|her|their|its|this|that|these|those)|he|she|they|it|this|that|these|those|his|her|their|its|however|moreover|also|therefore|thus|but|conversely)(?!\p{L})/iu,
  de: /^(?:(?:in|mit|nach|durch|bei|für|aus|über|unter|zu|an|auf)\s+(?:seine[mnrs]?|ihre[mnrs]?|diese[mnrs]?)|er|sie|es|dies|diese|dieser|dieses|sein|seine|ihr|ihre|dabei|daher|dadurch|auch|jedoch)(?!\p{L})/iu,
  fr: /^(?:(?:dans|avec|selon|par|après|pendant|sur|à|pour|de|sous)\s+(?:son|sa|ses|leur|leurs|ce|cet|cette|ces)|il|elle|ils|elles|cela|ceci|ce|cette|ces|son|sa|ses|leur|leurs|cependant|toutefois|aussi)(?!\p{L})/iu,
  es: /^(?:(?:en|con|según|por|tras|durante|sobre|a|para|de|bajo)\s+(?:su|sus|este|esta|estos|estas|ese|esa)|él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|su|sus|además|también|sin embargo)(?!\p{L})/iu,
};

/**
 * Whether a sentence cannot be read well without the one before it.
 *
 * @param language - BCP 47; a sentence of a language without a list never leans
 */
export function leansBack(sentence: string, language: string): boolean {
  return OPENINGS[language.slice(0, 2).toLowerCase()]?.test(sentence) ?? false;
}
