-- A file that comes in pieces over a bad line: where it stands, so that it goes on from there (ADR 39).
ALTER TABLE attachment ADD COLUMN awaited_sha256 CHAR(64) COLLATE utf8mb4_bin COMMENT 'of the whole as it is sent; the file is known again by it';
ALTER TABLE attachment ADD COLUMN awaited_size BIGINT COMMENT 'counts as its weight until it is whole';
ALTER TABLE attachment ADD COLUMN came BIGINT NOT NULL DEFAULT 0 COMMENT 'bytes that are here';
