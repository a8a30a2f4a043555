DROP INDEX "insats_by_place";--> statement-breakpoint
ALTER TABLE "insats" ADD COLUMN "place_ids" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "insats_by_place" ON "insats" USING gin ("place_ids","levnadsvanor");--> statement-breakpoint
CREATE OR REPLACE FUNCTION "keep_insats_areas"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	WITH RECURSIVE listed AS (
		SELECT insats_id, area_id, ordinal FROM insats_area WHERE insats_id IN (SELECT insats_id FROM changed)
	), lies_in (area_id, place_id) AS (
		SELECT DISTINCT area_id, area_id FROM listed
		UNION
		SELECT lies_in.area_id, area.parent_id FROM lies_in JOIN area ON area.id = lies_in.place_id
		WHERE area.parent_id IS NOT NULL
	), areas AS (
		SELECT insats_id, array_agg(area_id ORDER BY ordinal) AS ids FROM listed GROUP BY insats_id
	), places AS (
		SELECT insats_id, array_agg(DISTINCT place_id) AS ids FROM listed JOIN lies_in USING (area_id) GROUP BY insats_id
	)
	UPDATE insats SET area_ids = areas.ids, place_ids = places.ids
	FROM areas JOIN places USING (insats_id)
	WHERE insats.id = areas.insats_id AND (insats.area_ids <> areas.ids OR insats.place_ids <> places.ids);
	RETURN NULL;
END;
$$;
--> statement-breakpoint
-- Those that are there already, through the trigger itself.
UPDATE "insats_area" SET "ordinal" = "ordinal";
