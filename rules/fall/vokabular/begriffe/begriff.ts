/**
 * The words under which Fachverfahren and offices show each field: VerBIS, OPEN/PROSOZ, CoSach and
 * what a colleague in another Land would call it. Folding (case, umlauts, dots, hyphens, spaces) makes
 * most spellings of a term equal, so each stands here once.
 *
 * A heading and a label together count like one label: "Profil" over "gültig bis" is
 * "Profil gültig bis". What can only be told apart by its heading therefore needs no rule of its own.
 */
export interface Begriffe {
  /** Labels that name the field wherever they stand. */
  readonly labels: readonly string[];
  /**
   * Labels that usually, not always, mean the field: read only where the value fits, never as null,
   * never a problem, and never against a reading under one of `labels`.
   */
  readonly schwach?: readonly string[];
  /** For booleans: labels of a part of it. A yes there is a yes, a no says nothing. */
  readonly nurWahr?: readonly string[];
  /** Labels that mean the field only under one of these headings; read like `schwach`. */
  readonly unter?: { readonly headings: readonly string[]; readonly labels: readonly string[] };
  /** Labels under which two dates stand, the end of which is this field. */
  readonly zeitraum?: readonly string[];
}
