/** What pages print around an article: navigation, notices, credits, source lists (SPEC.md TX-34, TX-35). */

const ANYWHERE: readonly RegExp[] = [
  /^(?:exit mobile version|skip to (?:main )?content|back to top|print this (?:page|article)|go to (?:top|home).{0,20})$/i,
  /^(?:click (?:here )?to )?(?:share|tweet|e-?mail|print|pin|like|follow)(?: (?:this|it|us|on|via|with|the|article|story|page|post|link|now|more|facebook|twitter|linkedin|whatsapp|x|telegram|reddit|pinterest|instagram|friends?|:|\(.{0,40}\)|and|&|by|email|e-mail)){0,8}[:.!]?$/i,
  /^(?:sign up|subscribe|log ?in|sign ?in|register|join|donate|support us|become a (?:member|subscriber))(?:\b.{0,120})$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|ad|story continues below.{0,30}|article continues.{0,40}|continue reading.{0,60})[.:]?$/i,
  /^(?:this (?:site|website|page) uses|we use|by (?:using|continuing)|please accept|accept (?:all )?)\b.{0,40}\bcookies?\b.{0,300}$/i,
  /^(?:copyright|©|\(c\)\s*\d{4})|\ball rights reserved\b.{0,40}$/i,
  /^(?:terms (?:of (?:use|service)|and conditions)|privacy policy|contact us|about us|newsletter|comments?|\d{1,6} comments?|leave a (?:comment|reply).{0,30}|tags?:.{0,200}|topics?:.{0,200}|filed under:?.{0,200}|categor(?:y|ies):.{0,200})$/i,
  /^(?:http|https|ftp):\S{3,300}$|^www\.\S{3,300}$/i,
  /^(?:[Bb]y|BY|written by|reporting by|reported by|edited by|editing by|additional reporting by|compiled by) [\p{Lu}\d].{0,160}$/u,
  /^(?:Reporting|Writing|Editing|Additional reporting|Written|Compiled) by [\p{Lu}].{0,200}$/u,
  /^this (?:article|story|report|post|page) (?:was|is|has been|originally|first)\b.{0,200}(?:published|appeared|updated|licensed|produced|syndicated|generated|archived|corrected)\b.{0,120}$/i,
  /^(?:\d{1,3}\+? )?(?:min(?:ute)?s?)(?: |-)read$|^\d{1,2} min read$/i,
  /^(?:previous|next)(?: (?:article|story|post|page).{0,80})?$|^(?:home|menu|search|close|more|share|print|save|listen|play)$/i,
];

/** Headings and links: a line that ends like a sentence is none. */
const UNLESS_SENTENCE: readonly RegExp[] = [
  /^(?:read|see|view|watch|show|load) (?:more|also|next|all|full (?:story|article)|the full (?:story|article)).{0,120}$/i,
  /^(?:also )?(?:related|recommended|more|trending|popular|latest|most read|most popular|you may also like|you might also like|don['’]t miss)(?: (?:news|stories|articles|topics|posts|content|links|videos?|coverage|tags|from|on|in|this|reading|now|for you|.{1,30}))?:?$/i,
];

const SOURCE_HEADING =
  /^(?:sources?|references|external links?|see also|notes?|further reading|related (?:news|links|articles|stories)|bibliography|==\s*(?:sources?|references|external links?)\s*==):?$/i;
const CITATION =
  /^(?:[-*•–]\s*)?(?:["“'‘].{3,300}["”'’][.,]?\s*(?:[—–-]\s*)?\S.{0,160}|.{3,200}["”'’]\s*[—–-]\s*.{2,80}\d{4})$/u;
const LIST_ITEM = /^(?:[-*•–]\s|\[\d{1,3}\]|\d{1,2}\.\s)/;

/** True for a line that is no part of the article's own text wherever it stands. */
export function isBoilerplate(line: string): boolean {
  if (line.length > 400) return false;
  if (ANYWHERE.some((pattern) => pattern.test(line))) return true;
  return !/[.!?]["”’]?$/.test(line) && UNLESS_SENTENCE.some((pattern) => pattern.test(line));
}

/** True for the heading of a list of sources or links. */
export const isSourceHeading = (line: string): boolean => line.length < 60 && SOURCE_HEADING.test(line);

/** True for an entry of such a list: a quoted title with its publisher, or a list item. */
export const isSourceEntry = (line: string): boolean =>
  line.length < 500 &&
  (CITATION.test(line) || LIST_ITEM.test(line)) &&
  !/[.!?]["”]?\s+\p{Lu}\p{Ll}+ \p{Ll}+ .{60,}[.]$/u.test(line);
