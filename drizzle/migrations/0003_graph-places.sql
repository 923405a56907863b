CREATE TABLE `graph_place` (
	`view` text NOT NULL,
	`actor_id` integer NOT NULL,
	`x` real NOT NULL,
	`y` real NOT NULL,
	`pinned` integer NOT NULL,
	PRIMARY KEY(`view`, `actor_id`),
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `graph_place_actor` ON `graph_place` (`actor_id`);