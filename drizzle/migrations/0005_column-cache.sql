CREATE TABLE `column_cache` (
	`id` integer PRIMARY KEY NOT NULL,
	`change_set_id` integer NOT NULL,
	`format` integer NOT NULL,
	`bytes` blob NOT NULL
);
