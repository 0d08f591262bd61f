-- What belongs to all cities: tenants, who may sign in where, jobs. No residents.
CREATE TABLE tenant (
  code CHAR(6) NOT NULL PRIMARY KEY,
  slug VARCHAR(40) COLLATE utf8mb4_bin NOT NULL UNIQUE,
  name VARCHAR(60) NOT NULL,
  schema_version INT NOT NULL
);

-- The national catalogue's master copies; the newest revision is in force.
CREATE TABLE catalogue (
  revision BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  loaded_at DATETIME(6) NOT NULL,
  sha256 CHAR(64) NOT NULL UNIQUE,
  body LONGTEXT NOT NULL
);

-- Only finds the city of a staff sign-in; people and roles are in that city's own database.
CREATE TABLE staff_sign_in (
  issuer VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
  sub VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
  code CHAR(6) NOT NULL,
  PRIMARY KEY (issuer, sub)
);

CREATE TABLE bell (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code CHAR(6) NOT NULL,
  kind VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  INDEX bell_kind (kind, id)
);

-- Who runs a loop; a second instance waits until the lease has run out (system time).
CREATE TABLE lease (
  name VARCHAR(40) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  holder VARCHAR(80) NOT NULL,
  until DATETIME(6) NOT NULL
);

-- db-scheduler's table (its documented MariaDB layout); job data hold ids only.
CREATE TABLE scheduled_tasks (
  task_name VARCHAR(100) NOT NULL,
  task_instance VARCHAR(100) NOT NULL,
  task_data BLOB,
  execution_time TIMESTAMP(6) NOT NULL,
  picked BOOLEAN NOT NULL,
  picked_by VARCHAR(50),
  last_success TIMESTAMP(6) NULL,
  last_failure TIMESTAMP(6) NULL,
  consecutive_failures INT,
  last_heartbeat TIMESTAMP(6) NULL,
  version BIGINT NOT NULL,
  priority SMALLINT,
  PRIMARY KEY (task_name, task_instance),
  INDEX execution_time_idx (execution_time),
  INDEX last_heartbeat_idx (last_heartbeat)
);
