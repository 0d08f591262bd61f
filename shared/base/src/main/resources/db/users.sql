-- The database users of an installation. ${user} stands for the user's password.
-- No user but monobe_migrate has a right of its own: rights come with the roles that `backoffice --migrate` grants.
CREATE USER IF NOT EXISTS 'monobe_portal'@'127.0.0.1' IDENTIFIED BY '${monobe_portal}';
ALTER USER 'monobe_portal'@'127.0.0.1' IDENTIFIED BY '${monobe_portal}';
CREATE USER IF NOT EXISTS 'monobe_office'@'127.0.0.1' IDENTIFIED BY '${monobe_office}';
ALTER USER 'monobe_office'@'127.0.0.1' IDENTIFIED BY '${monobe_office}';
CREATE USER IF NOT EXISTS 'monobe_bridge'@'127.0.0.1' IDENTIFIED BY '${monobe_bridge}';
ALTER USER 'monobe_bridge'@'127.0.0.1' IDENTIFIED BY '${monobe_bridge}';
CREATE USER IF NOT EXISTS 'monobe_vault'@'127.0.0.1' IDENTIFIED BY '${monobe_vault}';
ALTER USER 'monobe_vault'@'127.0.0.1' IDENTIFIED BY '${monobe_vault}';
CREATE USER IF NOT EXISTS 'monobe_migrate'@'127.0.0.1' IDENTIFIED BY '${monobe_migrate}';
ALTER USER 'monobe_migrate'@'127.0.0.1' IDENTIFIED BY '${monobe_migrate}';
GRANT ALL PRIVILEGES ON *.* TO 'monobe_migrate'@'127.0.0.1' WITH GRANT OPTION;
