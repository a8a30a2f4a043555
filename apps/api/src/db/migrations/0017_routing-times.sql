CREATE TYPE "public"."routing_server" AS ENUM('osrm', 'valhalla');--> statement-breakpoint
CREATE TABLE "routing_times" (
	"server" "routing_server" NOT NULL,
	"places_hash" text NOT NULL,
	"lon" double precision NOT NULL,
	"lat" double precision NOT NULL,
	"minutes" "bytea" NOT NULL,
	"fetched_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "routing_times_server_places_hash_lon_lat_pk" PRIMARY KEY("server","places_hash","lon","lat")
);
