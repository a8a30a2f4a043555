CREATE TABLE "population_point" (
	"area_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"lon" double precision NOT NULL,
	"lat" double precision NOT NULL,
	"population" integer NOT NULL,
	CONSTRAINT "population_point_area_id_ordinal_pk" PRIMARY KEY("area_id","ordinal"),
	CONSTRAINT "population_point_population" CHECK ("population_point"."population" >= 0)
);
--> statement-breakpoint
ALTER TABLE "region" ADD COLUMN "population_grid_source_id" text;--> statement-breakpoint
ALTER TABLE "population_point" ADD CONSTRAINT "population_point_area_id_area_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."area"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region" ADD CONSTRAINT "region_population_grid_source_id_source_id_fk" FOREIGN KEY ("population_grid_source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;