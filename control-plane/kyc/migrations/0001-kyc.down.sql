drop table kyc_steps;
drop table kyc_documents;
drop table kyc_cases;
