-- Who works for the operator of the installation (共同運営). Its trail and its queue are those of db/city. No residents.

-- Members of a city's staff who also work for the operator. Held here, so that no city can give itself such a role.
CREATE TABLE operator_member (
  staff_id UUID NOT NULL PRIMARY KEY COMMENT 'in the directory of her city',
  code CHAR(6) NOT NULL COMMENT 'the city at which she signs in',
  name VARCHAR(100) NOT NULL
);

CREATE TABLE operator_role (
  staff_id UUID NOT NULL,
  role VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (staff_id, role),
  CONSTRAINT operator_role_member FOREIGN KEY (staff_id) REFERENCES operator_member (staff_id)
);

-- Never used; the master copies are kept entry by entry.
DROP TABLE catalogue;
