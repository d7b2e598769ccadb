/** Which part of a list is wanted. At most one cursor is given. */
export interface Page {
  readonly limit: number;
  /** The id of the item after which the page starts. An id that is not in the list gives an empty page. */
  readonly startingAfter?: string | undefined;
  /** The id of the item before which the page ends; the page is in list order too. */
  readonly endingBefore?: string | undefined;
}

/** A part of a list that can be had in both directions: oldest or newest first. */
export interface OrderedPage extends Page {
  readonly order: "asc" | "desc";
}
