/** The file with the latest mark of the restore fence, in the provider's folder. Delete it to accept any database. */
export const MARK_FILE = "restore-marks.json";
