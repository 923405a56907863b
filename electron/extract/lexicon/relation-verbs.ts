/**
 * Verbs that say what somebody is to a body or a place. A line is `family ends | verbs`, `ends` the kinds of the two sides (person, body,
 * place); a verb is a lemma, with the preposition of its complement where it has one (`work_for`). To add one, put it on its line.
 */
export const RELATION_VERBS = `
work-for person body | work_for work_at work_with work_in work teach_at lecture_at study_at serve_in serve_with serve_on coach play_for write_for report_for cover_for join represent train_with fly_for sign_with star_on star_in act_for
head-of person body | head lead run chair direct manage found co-found preside_over command edit own establish create captain
live-in person place | live_in live_at live_near reside_in settle_in settle grow_up_in raise_in bear_in bear_at bear_near move_to retire_to return_to emigrate_to educate_in come_from hail_from
based-in body place | base_in headquarter_in locate_in found_in establish_in incorporate_in operate_in operate_from have_in open_in build_in
located-in place place | lie_in locate_in situate_in stand_in sit_in base_in
`;
