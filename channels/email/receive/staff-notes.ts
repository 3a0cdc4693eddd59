/** What staff read about a mail that the dialog could not. The desk is German; citizens never see these. */
export const STAFF_NOTES = {
  tooLarge: "Die E-Mail ist zu groß für den Assistenten. Sie liegt ungelesen im Postfach.",
  unreadable: "Die E-Mail ist technisch nicht lesbar. Sie liegt ungelesen im Postfach.",
  attachmentOnly: "Die E-Mail hat nur einen Anhang und keinen Text. Sie liegt ungelesen im Postfach.",
  empty: "Die E-Mail hat keinen lesbaren Text. Sie liegt ungelesen im Postfach.",
  noSender: "Die E-Mail hat keinen Absender. Niemand konnte eine Antwort bekommen.",
  rateLimited: "Von dieser Adresse kamen mehr als zehn E-Mails in einer Stunde. Der Assistent antwortet ihr vorerst nicht mehr.",
  failed: "Die E-Mail konnte mehrmals nicht verarbeitet werden. Sie liegt ungelesen im Postfach.",
  bounce: "Eine Antwort an diese Adresse kam als unzustellbar zurück.",
} as const;
