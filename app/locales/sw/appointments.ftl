## appointments
