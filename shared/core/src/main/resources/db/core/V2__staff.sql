-- The city's staff, their roles, and since when; who leaves keeps the row, for histories name her.
CREATE TABLE staff_member (
  id UUID NOT NULL PRIMARY KEY,
  issuer VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
  sub VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(100) NOT NULL,
  kana VARCHAR(100) NOT NULL,
  division VARCHAR(100) NOT NULL,
  left_on DATE,
  UNIQUE KEY staff_sign_in (issuer, sub)
);

CREATE TABLE staff_role (
  staff_id UUID NOT NULL,
  role VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (staff_id, role),
  CONSTRAINT staff_role_member FOREIGN KEY (staff_id) REFERENCES staff_member (id)
);
