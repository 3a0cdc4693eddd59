/** What a link may lead to: the web over TLS, a mail or a call (see `link` in the dialog model). */
export const isLinkTarget = (href: string): boolean => /^(?:https:\/\/[^\s"<>]+|mailto:[^\s"<>]+|tel:\+?[\d-]+)$/i.test(href);
