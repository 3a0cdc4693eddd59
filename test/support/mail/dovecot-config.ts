export interface DovecotSettings {
  readonly directory: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Numeric owner of the mails; Dovecot refuses root. */
  readonly uid: number;
  readonly gid: number;
  /** Set without root: every process runs as this account and no chroot is made (doc.dovecot.org, "Rootless"). */
  readonly account: { readonly user: string; readonly group: string } | null;
}

/** A whole dovecot.conf for one user on one loopback port, in the syntax of 2.3 (Debian 12) or 2.4 (Debian 13). */
export const dovecotConfig = (settings: DovecotSettings, version: string): string =>
  (version.startsWith("2.3") ? config23(settings) : config24(settings)).trim();

const config23 = (s: DovecotSettings): string => `
${common(s)}
disable_plaintext_auth = no
mail_location = maildir:${s.directory}/mail
passdb {
  driver = passwd-file
  args = scheme=plain username_format=%u ${s.directory}/users
}
userdb {
  driver = static
  args = uid=${s.uid} gid=${s.gid} home=${s.directory}/home
}`;

/** Setting names of 2.4: https://doc.dovecot.org/2.4.0/installation/upgrade/2.3-to-2.4.html */
const config24 = (s: DovecotSettings): string => `
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
${common(s)}
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = ${s.directory}/mail
passdb passwd-file {
  passwd_file_path = ${s.directory}/users
  default_password_scheme = plain
}
userdb static {
  fields {
    uid = ${s.uid}
    gid = ${s.gid}
    home = ${s.directory}/home
  }
}`;

const common = (s: DovecotSettings): string => `
base_dir = ${s.directory}/run
state_dir = ${s.directory}/state
log_path = ${s.directory}/dovecot.log
listen = 127.0.0.1
protocols = imap
ssl = no
first_valid_uid = 1
first_valid_gid = 1
mail_max_userip_connections = 100
shutdown_clients = yes
${s.account ? rootless(s.account) : ""}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${s.port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}`;

const rootless = ({ user, group }: { user: string; group: string }): string => `
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}`;
